#include <iostream>

#include "engine/train/train_command.h"

int main(int count, char** words) {
  return crosscheck::train_command({words + 1, words + count}, std::cout,
                                   std::cerr);
}
